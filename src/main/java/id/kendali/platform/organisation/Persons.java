package id.kendali.platform.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    boolean existsByNip(String nip);
}
