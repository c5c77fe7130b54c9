package id.kendali.platform.access;

import id.kendali.platform.ui.AccountBadge;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the header who is signed in, with which position, and which others there are. */
@Component
class HeaderBadge implements AccountBadge {

    @Override
    public Optional<Account> current() {
        return SignedIn.current().map(HeaderBadge::account);
    }

    @Override
    public boolean may(String right) {
        return SignedIn.current()
                .filter(person -> person.may(Right.valueOf(right)))
                .isPresent();
    }

    private static Account account(SignedIn me) {
        Holding position = me.position();
        return new Account(
                me.account().value().toString(),
                me.initials(),
                me.name(),
                position.title(),
                position.unitName(),
                ZoneId.of(position.zone()),
                me.holdings().stream()
                        .filter(other -> !other.id().equals(position.id()))
                        .map(other -> new OtherHolding(other.id().toString(), other.title(), other.unitName()))
                        .toList());
    }
}
