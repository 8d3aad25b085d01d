package com.ecomify.auth.staff;

import com.ecomify.auth.memberships.Membership;
import com.ecomify.auth.memberships.Memberships;
import com.ecomify.auth.roles.Role;
import com.ecomify.auth.staff.RemoveStaffOutcome.IsOwner;
import com.ecomify.auth.staff.RemoveStaffOutcome.NotHere;
import com.ecomify.auth.staff.RemoveStaffOutcome.Removed;
import com.ecomify.common.contract.auth.UserId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody's place in the current store away. What their last access token permits ends with it, within minutes. */
@Component
class RemoveStaff {

    private final Memberships memberships;

    RemoveStaff(Memberships memberships) {
        this.memberships = memberships;
    }

    @PreAuthorize("hasAuthority('settings:write')")
    @Transactional
    RemoveStaffOutcome execute(UserId user) {
        Optional<Membership> membership = memberships.findHere(user);
        if (membership.isEmpty()) {
            return new NotHere();
        }
        if (membership.get().role() == Role.OWNER) {
            return new IsOwner();
        }
        memberships.remove(user);
        return new Removed();
    }
}
