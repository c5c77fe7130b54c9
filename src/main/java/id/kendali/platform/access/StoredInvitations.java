package id.kendali.platform.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StoredInvitations extends Repository<Invitation, InvitationId> {

    Invitation save(Invitation invitation);

    /** @param tokenHash in hexadecimal digits */
    @Query("select * from access.invitation where token_hash = decode(:tokenHash, 'hex')")
    Optional<Invitation> findByTokenHash(String tokenHash);

    @Query("""
            select * from access.invitation
             where account_id = :account and used_at is null and revoked_at is null
            """)
    List<Invitation> openOf(AccountId account);
}
