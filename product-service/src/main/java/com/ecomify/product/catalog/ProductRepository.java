package com.ecomify.product.catalog;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProductRepository extends Repository<Product, UUID> {

    @Query("select p from Product p left join fetch p.variants where p.id = :id")
    Optional<Product> findById(UUID id);

    /** Holds the product's row until the end of the transaction: changes of it come one after another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Product p where p.id = :id")
    Optional<Product> lockById(UUID id);

    @Query("select p from Product p left join fetch p.variants where p.handle = :handle")
    Optional<Product> findByHandle(String handle);

    @Query(value = "select 1 from products where id = :id for update", nativeQuery = true)
    Optional<Integer> holdById(UUID id);

    Product saveAndFlush(Product product);

    void delete(Product product);

    void flush();
}
