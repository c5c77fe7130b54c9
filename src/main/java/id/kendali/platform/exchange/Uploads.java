package id.kendali.platform.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface Uploads extends Repository<Upload, UploadId> {

    Upload save(Upload upload);

    Optional<Upload> findByIdAndFormat(UploadId id, String format);

    /** Whoever comes second waits, and then sees what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Upload> findWithLockByIdAndFormat(UploadId id, String format);

    List<Upload> findTop20ByFormatAndStateOrderByUploadedAtDesc(String format, UploadState state);
}
