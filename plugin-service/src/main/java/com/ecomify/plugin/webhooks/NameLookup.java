package com.ecomify.plugin.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The seam to the domain name system. */
@FunctionalInterface
public interface NameLookup {

    /** What the machine is set up to ask. */
    NameLookup SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** @throws UnknownHostException if the name has no address */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
