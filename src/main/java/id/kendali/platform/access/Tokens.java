package id.kendali.platform.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Tokens extends Repository<Token, TokenId> {

    Token save(Token token);

    Optional<Token> findById(TokenId id);

    List<Token> findByAccountIdOrderByCreatedAtDesc(AccountId account);

    /** @param tokenHash in hexadecimal digits */
    @Query("select * from access.token where token_hash = decode(:tokenHash, 'hex')")
    Optional<Token> findByTokenHash(String tokenHash);
}
