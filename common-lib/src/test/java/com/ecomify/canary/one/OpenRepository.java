package com.ecomify.canary.one;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Breaks: repositories are package-private. */
public interface OpenRepository extends Repository<OpenEntity, UUID> {}
