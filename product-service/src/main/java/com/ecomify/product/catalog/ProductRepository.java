package com.ecomify.product.catalog;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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

    @Query("select p from Product p left join fetch p.variants where p.handle in :handles")
    List<Product> findByHandles(Collection<String> handles);

    List<Product> saveAllAndFlush(Iterable<Product> products);

    Product saveAndFlush(Product product);

    void delete(Product product);

    void flush();
}
