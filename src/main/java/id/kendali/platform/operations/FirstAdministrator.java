package id.kendali.platform.operations;

import id.kendali.platform.access.Invitations;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints a one-time link as long as nobody can sign in as administrator. A new start makes a new link and closes the
 * former one, so that a link that was lost does no harm.
 */
@Component
@ConditionalOnProperty(name = "kendali.start", havingValue = "production")
class FirstAdministrator {

    private final Invitations invitations;
    private final Words words;
    private final String username;
    private final URI address;

    FirstAdministrator(
            Invitations invitations,
            @Value("${kendali.language:id}") String language,
            @Value("${kendali.administrator:administrator}") String username,
            @Value("${kendali.address}") URI address) {
        this.invitations = invitations;
        this.words = Words.in(language);
        this.username = username;
        this.address = address;
    }

    @EventListener
    void invite(ApplicationReadyEvent ready) {
        if (!invitations.administratorExists()) {
            URI link = invitations.issueFirstAdministrator(username, address);
            System.out.println(words.say("operations.start.administrator", username, link));
        }
    }
}
