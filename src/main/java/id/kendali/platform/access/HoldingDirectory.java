package id.kendali.platform.access;

import java.util.List;
import java.util.UUID;

/** Which positions a person holds at this moment, each in the zone of its unit. The organisation answers. */
public interface HoldingDirectory {

    List<Holding> holdingsOf(UUID person);

    /** Name and initials of a person, for the account menu. */
    PersonName nameOf(UUID person);

    record PersonName(String name, String initials) {}
}
