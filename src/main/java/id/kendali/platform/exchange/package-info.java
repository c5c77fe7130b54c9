/**
 * Tables leave Kendali as XLSX and CSV ({@link id.kendali.platform.exchange.Exporter}) and come in by template, upload,
 * preview and application as a whole ({@link id.kendali.platform.exchange.ImportFormat}). Owns the schema
 * {@code exchange}: files that were uploaded, until they are applied or discarded. What a row means is said by the
 * module that implements the format. May use the platform modules below it.
 */
@ApplicationModule(
        id = "platform.exchange",
        allowedDependencies = {"platform.database", "platform.ui", "platform.access", "platform.ledger"})
@NullMarked
package id.kendali.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
