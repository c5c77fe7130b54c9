package id.kendali.platform.evidence;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries stored contents out of the store and into it, for backup and restore. */
@Component
public class EvidenceContents {

    private final BlobStore blobs;

    EvidenceContents(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** SHA-256 of each content that the rows refer to which the connection sees; it must see all. */
    public List<String> referenced(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select distinct sha256 from evidence.file order by sha256")) {
            List<String> hashes = new ArrayList<>();
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
            return hashes;
        }
    }

    /** @throws FileNotFoundException if the content is missing */
    public InputStream open(String sha256) throws IOException {
        try {
            return blobs.open(new Sha256(sha256));
        } catch (BlobMissing missing) {
            throw new FileNotFoundException(sha256);
        }
    }

    public void put(InputStream content) throws IOException {
        blobs.put(content);
    }
}
