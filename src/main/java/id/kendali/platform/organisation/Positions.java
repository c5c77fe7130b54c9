package id.kendali.platform.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Positions extends Repository<Position, PositionId> {

    Position save(Position position);

    Optional<Position> findById(PositionId id);
}
