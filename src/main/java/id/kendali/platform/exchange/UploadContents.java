package id.kendali.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read from a file while it waits, and notices when somebody else touched it meanwhile. */
@Component
class UploadContents {

    private static final TypeReference<List<RowOutcome>> OUTCOMES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.shared();

    UploadContents(JdbcClient database) {
        this.database = database;
    }

    /** SHA-256 of the content in the form in which the database keeps it. */
    String sha256(SheetContent content) {
        return database.sql("select encode(sha256(convert_to((:rows::jsonb)::text, 'UTF8')), 'hex')")
                .param("rows", json.writeValueAsString(content))
                .query(String.class)
                .single();
    }

    void keep(Upload upload, SheetContent content, List<RowOutcome> firstSeen) {
        ImportTarget target = upload.forTarget();
        database.sql("""
                        insert into exchange.upload_content (upload_id, unit_id, sub_bidang, rows, first_seen)
                        values (:upload, :unit, :subBidang, :rows::jsonb, :firstSeen::jsonb)
                        """)
                .param("upload", upload.id().value())
                .param("unit", target.unit())
                .param("subBidang", target.subBidang())
                .param("rows", json.writeValueAsString(content))
                .param("firstSeen", json.writeValueAsString(firstSeen))
                .update();
    }

    SheetContent read(Upload upload) {
        Kept kept = database.sql("""
                        select rows, encode(sha256(convert_to(rows::text, 'UTF8')), 'hex') as sha256
                          from exchange.upload_content
                         where upload_id = :upload
                        """)
                .param("upload", upload.id().value())
                .query((row, number) -> new Kept(row.getString("rows"), row.getString("sha256")))
                .single();
        if (!kept.sha256().equals(upload.contentSha256())) {
            throw new IllegalStateException(
                    "The rows of upload %s are not those that were read".formatted(upload.id()));
        }
        return json.readValue(kept.rows(), SheetContent.class);
    }

    Map<Integer, RowOutcome> firstSeen(Upload upload) {
        return database
                .sql("select first_seen from exchange.upload_content where upload_id = :upload")
                .param("upload", upload.id().value())
                .query((row, number) -> json.readValue(row.getString(1), OUTCOMES))
                .single()
                .stream()
                .collect(Collectors.toMap(RowOutcome::number, Function.identity()));
    }

    void remove(Upload upload) {
        database.sql("delete from exchange.upload_content where upload_id = :upload")
                .param("upload", upload.id().value())
                .update();
    }

    private record Kept(String rows, String sha256) {}
}
