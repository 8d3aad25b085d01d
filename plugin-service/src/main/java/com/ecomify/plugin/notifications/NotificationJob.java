package com.ecomify.plugin.notifications;

import com.ecomify.common.deadlines.DeadlineHandler;
import com.ecomify.common.deadlines.Deadlines;
import com.ecomify.plugin.storecopy.StoreCopies;
import com.ecomify.plugin.storecopy.StoreCopy;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends mails that are due: reads in one transaction, sends outside of any, records in another. */
@Component
class NotificationJob implements DeadlineHandler {

    static final String KIND = "notification.mail";

    private static final Logger log = LoggerFactory.getLogger(NotificationJob.class);

    private final NotificationRows notifications;
    private final StoreCopies stores;
    private final Deadlines deadlines;
    private final OrderConfirmation confirmation;
    private final JavaMailSender mail;
    private final TransactionTemplate transactions;

    NotificationJob(
            NotificationRows notifications,
            StoreCopies stores,
            Deadlines deadlines,
            OrderConfirmation confirmation,
            JavaMailSender mail,
            TransactionTemplate transactions) {
        this.notifications = notifications;
        this.stores = stores;
        this.deadlines = deadlines;
        this.confirmation = confirmation;
        this.mail = mail;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(UUID subject, int attempt) {
        Optional<Work> work = transactions.execute(status -> read(subject));
        if (work != null && work.isPresent()) {
            send(work.get());
        }
    }

    private Optional<Work> read(UUID id) {
        Optional<NotificationRows.Pending> pending = notifications.findPending(id);
        if (pending.isEmpty()) {
            deadlines.clear(KIND, id);
            return Optional.empty();
        }
        return Optional.of(new Work(pending.get(), stores.find()));
    }

    private void send(Work work) {
        NotificationRows.Pending notification = work.notification();
        if (work.store().isEmpty()) {
            // The order has overtaken its store: the store is on its way.
            record(() -> notifications.failed(notification, "the store is not known yet", false));
            return;
        }
        try {
            mail.send(confirmation.write(
                    mail.createMimeMessage(), notification, work.store().get()));
        } catch (MailParseException | MessagingException e) {
            log.info("notification {} cannot be written: {}", notification.id(), e.getMessage());
            record(() -> notifications.failed(notification, "the mail cannot be written", true));
            return;
        } catch (MailException e) {
            log.warn("notification {} is tried again: {}", notification.id(), e.getMessage());
            record(() -> notifications.failed(notification, "the mail server did not take it", false));
            return;
        }
        record(() -> notifications.sent(notification.id()));
    }

    private void record(Runnable effect) {
        transactions.executeWithoutResult(status -> effect.run());
    }

    private record Work(NotificationRows.Pending notification, Optional<StoreCopy> store) {}
}
