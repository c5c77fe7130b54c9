package id.kendali.platform.evidence;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads every content that the database refers to and compares it with its hash. */
@Component
class BlobVerification {

    private static final Scope SCOPE = Scope.system("Pemeriksaan bukti dukung");
    private static final int PAGE = 500;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final BlobStore blobs;

    BlobVerification(JdbcClient database, TransactionTemplate transactions, BlobStore blobs) {
        this.database = database;
        this.transactions = transactions;
        this.blobs = blobs;
    }

    BlobReport run() {
        List<BlobReport.Fault> faults = new ArrayList<>();
        long contents = 0;
        long bytes = 0;
        List<Content> page = after("");
        while (!page.isEmpty()) {
            for (Content content : page) {
                contents++;
                try {
                    bytes += compare(content);
                } catch (BlobMissing missing) {
                    faults.add(content.fault(BlobReport.Kind.MISSING));
                } catch (BlobDamaged changed) {
                    faults.add(content.fault(BlobReport.Kind.CHANGED));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            page = after(page.get(page.size() - 1).hash().hexadecimal());
        }
        return new BlobReport(contents, bytes, List.copyOf(faults));
    }

    private long compare(Content content) throws IOException {
        try (DigestInputStream stored = new DigestInputStream(blobs.open(content.hash()), Sha256.digest())) {
            long size = stored.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.of(stored.getMessageDigest()).equals(content.hash())) {
                throw new BlobDamaged(content.hash());
            }
            return size;
        }
    }

    private List<Content> after(String hash) {
        return CurrentScope.call(
                SCOPE,
                () -> transactions.execute(transaction -> database.sql("""
                        select sha256, array_agg(id order by id) as files
                          from evidence.file
                         where sha256 > :after
                         group by sha256
                         order by sha256
                         limit :page
                        """)
                        .param("after", hash)
                        .param("page", PAGE)
                        .query((row, number) -> new Content(new Sha256(row.getString("sha256")), (UUID[])
                                row.getArray("files").getArray()))
                        .list()));
    }

    private record Content(Sha256 hash, List<EvidenceId> files) {

        Content(Sha256 hash, UUID[] files) {
            this(hash, Arrays.stream(files).map(EvidenceId::new).toList());
        }

        BlobReport.Fault fault(BlobReport.Kind kind) {
            return new BlobReport.Fault(kind, hash.hexadecimal(), files);
        }
    }
}
