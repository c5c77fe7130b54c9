package id.kendali.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The persons who may have accounts. Answered where persons and positions are kept. */
public interface PersonDirectory {

    /** Who the persons are today; without those who do not exist. */
    Map<UUID, Person> describe(Collection<UUID> persons);

    /** Persons whose name, number or position contains the text, the nearest first. */
    List<Person> search(String text, int limit);

    /** Everybody who holds a position of this kind today. */
    Set<UUID> holdersOf(PositionKind kind);

    /** Makes a person with the position of an administrator at the head of this installation. */
    UUID appointFirstAdministrator();

    /**
     * @param position with unit, as it stands in lists; empty if the person holds none today
     */
    record Person(UUID id, String name, String position) {}
}
