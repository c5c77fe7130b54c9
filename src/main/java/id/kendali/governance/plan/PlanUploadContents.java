package id.kendali.governance.plan;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bytes of uploaded plans for as long as they are needed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanUploadContents {

    private final JdbcClient database;

    PlanUploadContents(JdbcClient database) {
        this.database = database;
    }

    void keep(PlanUpload upload, byte[] content) {
        database.sql("insert into plan.upload_content (upload_id, unit_id, content) values (:upload, :unit, :content)")
                .param("upload", upload.id().value())
                .param("unit", upload.unitId().value())
                .param("content", content)
                .update();
    }

    /** Empty once they were removed. */
    Optional<UploadedPlan> read(PlanUpload upload) {
        return database.sql("select content from plan.upload_content where upload_id = :upload")
                .param("upload", upload.id().value())
                .query((row, number) -> new UploadedPlan(upload.fileName(), row.getBytes("content")))
                .optional();
    }

    void remove(PlanUpload upload) {
        database.sql("delete from plan.upload_content where upload_id = :upload")
                .param("upload", upload.id().value())
                .update();
    }

    /** @return how many were removed */
    int removeOlderThan(Instant moment) {
        return database.sql("""
                        delete from plan.upload_content using plan.upload
                         where upload.id = upload_content.upload_id and upload.uploaded_at < :moment
                        """)
                .param("moment", java.sql.Timestamp.from(moment))
                .update();
    }
}
