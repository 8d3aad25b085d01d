package com.ecomify.common.kernel;

import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class KernelApplication {

    static StoreId newStore() {
        return new StoreId(Uuid7.next());
    }
}
