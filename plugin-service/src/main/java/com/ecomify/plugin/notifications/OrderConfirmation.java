package com.ecomify.plugin.notifications;

import com.ecomify.common.contract.order.OrderSnapshot;
import com.ecomify.plugin.storecopy.StoreCopy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the mail that tells a customer that their order stands. */
@Component
class OrderConfirmation {

    private final NotificationProperties properties;

    OrderConfirmation(NotificationProperties properties) {
        this.properties = properties;
    }

    /** @throws MessagingException if the recipient is no address */
    MimeMessage write(MimeMessage message, NotificationRows.Pending notification, StoreCopy store)
            throws MessagingException {
        OrderSnapshot order = notification.order();
        OrderText text = new OrderText(order, store);
        MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        mail.setTo(new InternetAddress(notification.recipient(), true));
        mail.setFrom(sender(store));
        if (store.contactEmail() != null) {
            mail.setReplyTo(new InternetAddress(store.contactEmail(), true));
        }
        mail.setSubject(text.subject());
        mail.setText(text.plain(), text.html());
        // The same at every attempt: a mail that was sent twice in a crash can be told to be one.
        message.setHeader("Message-ID", "<" + notification.id() + "@" + domain() + ">");
        return message;
    }

    private InternetAddress sender(StoreCopy store) throws MessagingException {
        try {
            return new InternetAddress(properties.sender(), store.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("sender", e);
        }
    }

    private String domain() {
        return properties.sender().substring(properties.sender().indexOf('@') + 1);
    }
}
