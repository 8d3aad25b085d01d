package com.ecomify.auth.staff;

import com.ecomify.auth.credentials.EmailAddress;
import com.ecomify.auth.memberships.Memberships;
import com.ecomify.auth.roles.Role;
import com.ecomify.auth.staff.AddStaffOutcome.Added;
import com.ecomify.auth.staff.AddStaffOutcome.NoAccount;
import com.ecomify.auth.staff.AddStaffOutcome.WorksHereAlready;
import com.ecomify.common.contract.auth.UserId;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives somebody who has an account a place in the current store. */
@Component
class AddStaff {

    private final StaffQueries queries;
    private final Memberships memberships;
    private final TransactionTemplate transactions;

    AddStaff(StaffQueries queries, Memberships memberships, TransactionTemplate transactions) {
        this.queries = queries;
        this.memberships = memberships;
        this.transactions = transactions;
    }

    @PreAuthorize("hasAuthority('settings:write')")
    AddStaffOutcome execute(EmailAddress email, Role role) {
        Optional<UserId> user = queries.findUser(email);
        if (user.isEmpty()) {
            return new NoAccount();
        }
        try {
            boolean added = Boolean.TRUE.equals(transactions.execute(status -> memberships.add(user.get(), role)));
            return added ? new Added(user.get()) : new WorksHereAlready();
        } catch (DataIntegrityViolationException e) {
            return new WorksHereAlready(); // two at once
        }
    }
}
