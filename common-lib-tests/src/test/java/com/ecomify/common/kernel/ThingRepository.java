package com.ecomify.common.kernel;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ThingRepository extends CrudRepository<Thing, UUID> {}
