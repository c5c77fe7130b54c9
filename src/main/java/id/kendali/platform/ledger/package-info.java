/**
 * What was changed, by whom, when and why, so that nobody can change it afterwards unseen: entries written by triggers,
 * one Merkle tree over them, signed heads, proofs, erasure and verification. Owns the schema {@code ledger}, the folder
 * {@code keys} and the file {@code heads/heads.log} of the data folder. May use {@code platform.database},
 * {@code platform.ui}, {@code platform.access} and {@code platform.api}; every module above may use it.
 */
@ApplicationModule(
        id = "platform.ledger",
        allowedDependencies = {"platform.database", "platform.ui", "platform.access", "platform.api"})
@NullMarked
package id.kendali.platform.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
