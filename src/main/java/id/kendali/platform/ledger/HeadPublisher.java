package id.kendali.platform.ledger;

import java.util.Optional;

/** Carries heads to a place outside the database, where whoever changes the database does not reach them. */
public interface HeadPublisher {

    /** The last head that arrived there, so that those after it can follow after an interruption. */
    Optional<SignedHead> lastPublished();

    /** Takes the next head; it is safe there when this returns. */
    void publish(SignedHead head);
}
