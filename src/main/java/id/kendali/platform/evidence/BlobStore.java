package id.kendali.platform.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where contents lie, each once under its hash. The database never refers to a content that is not stored durably:
 * {@link #put} comes first, the row after it.
 */
interface BlobStore {

    /** Stores a content durably, or finds that it is stored already. */
    Blob put(InputStream content) throws IOException;

    /**
     * Opens a content. Some readings compare it with its hash and fail at the end if it was changed.
     *
     * @throws BlobMissing if it is not there
     */
    InputStream open(Sha256 hash) throws IOException;

    boolean exists(Sha256 hash);

    /**
     * Removes what is older than a moment and what nothing refers to, in two steps: first it is set aside, and a later
     * run puts it back if something refers to it by then, or removes it once it has lain aside long enough.
     *
     * @param before when it was put, or set aside, at the latest
     * @param referenced of some hashes, those that the database refers to
     * @return what is gone
     */
    Set<Sha256> sweep(Instant before, UnaryOperator<Set<Sha256>> referenced) throws IOException;
}
