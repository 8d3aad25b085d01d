package com.ecomify.auth.memberships;

import com.ecomify.auth.roles.Role;
import com.ecomify.common.contract.auth.UserId;
import com.ecomify.common.ids.StoreId;
import com.ecomify.common.ids.Uuid7;
import com.ecomify.common.tenancy.CurrentStore;
import com.ecomify.common.tenancy.SystemScope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which user works in which store. */
@Component
public class Memberships {

    private static final String SCOPE = "memberships";

    private final StoreStaffRepository staff;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Memberships(StoreStaffRepository staff, TransactionTemplate transactions, Clock clock) {
        this.staff = staff;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All stores that the user works in, the first joined first. */
    public List<Membership> of(UserId user) {
        return SystemScope.call(
                SCOPE,
                () -> transactions.execute(status -> staff.findAllByUserIdOrderByCreatedAt(user.value()).stream()
                        .map(StoreStaff::membership)
                        .toList()));
    }

    /** Empty if the user does not work in the store, or there is no such store. */
    public Optional<Membership> find(UserId user, StoreId store) {
        return SystemScope.call(
                SCOPE,
                () -> transactions.execute(status -> staff.findByStoreIdAndUserId(store.value(), user.value())
                        .map(StoreStaff::membership)));
    }

    /**
     * Gives the user a place in the current store, in the transaction of the caller; false if the user has one already.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if another transaction has just given one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(UserId user, Role role) {
        if (staff.findByUserId(user.value()).isPresent()) {
            return false;
        }
        staff.save(new StoreStaff(Uuid7.next(), CurrentStore.get(), user, role, clock.instant()));
        staff.flush();
        return true;
    }

    /** The user's place in the current store, in the transaction of the caller; empty if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Membership> findHere(UserId user) {
        return staff.findByUserId(user.value()).map(StoreStaff::membership);
    }

    /** Takes the user's place in the current store away, in the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UserId user) {
        staff.findByUserId(user.value()).ifPresent(staff::delete);
    }

    /** Makes the user the owner of the current store. A former owner has no place in it any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOwner(UserId owner) {
        Optional<StoreStaff> former = staff.findByRole(Role.OWNER);
        if (former.isPresent()) {
            if (former.get().is(owner)) {
                return;
            }
            staff.delete(former.get());
            staff.flush();
        }
        staff.findByUserId(owner.value())
                .ifPresentOrElse(
                        StoreStaff::becomeOwner,
                        () -> staff.save(
                                new StoreStaff(Uuid7.next(), CurrentStore.get(), owner, Role.OWNER, clock.instant())));
    }
}
