package com.ecomify.plugin.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressesTest {

    private final WebhookAddresses addresses = new WebhookAddresses(Set.of("127.0.0.1:9999"), NameLookup.SYSTEM);

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/hook", "https://8.8.8.8:8443/hook?a=b", "https://[2606:4700:4700::1111]/"})
    void takesAddressesOfThePublicInternet(String address) {
        assertThat(addresses.refusal(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.8.8.8/",
                "https://localhost/",
                "https://2130706433/",
                "https://0/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.100.100.200/",
                "https://192.0.0.192/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:8.8.8.8]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:7f00:1::]/",
                "https://[fe80::1]/",
                "https://[fd00:ec2::254]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/"
            })
    void refusesAddressesOfTheInside(String address) {
        assertThat(addresses.refusal(address)).contains("a host on the public internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "ftp://8.8.8.8/",
                "8.8.8.8",
                "https:///path",
                "https://user:password@8.8.8.8/",
                "https://8.8.8.8/#fragment",
                "https://8.8.8.8:0/",
                "https://exa mple.com/",
                "https://does-not-exist.invalid/",
                "javascript:alert(1)",
                ""
            })
    void refusesWhatIsNoHttpsAddress(String address) {
        assertThat(addresses.refusal(address)).isPresent();
    }

    @Test
    void takesAnInternalAddressThatTheOperatorHasAllowed() {
        assertThat(addresses.refusal("http://127.0.0.1:9999/hook")).isEmpty();
        assertThat(addresses.refusal("http://127.0.0.1:9998/hook")).isPresent();
    }

    @Test
    void refusesANameOfWhichOneAddressIsInternal() {
        WebhookAddresses both = new WebhookAddresses(
                Set.of(), host -> List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("10.0.0.1")));

        assertThat(both.refusal("https://shop.example/")).isPresent();
        assertThatThrownBy(() -> both.resolve("shop.example", 443))
                .isInstanceOf(WebhookAddresses.ForbiddenAddressException.class);
    }
}
