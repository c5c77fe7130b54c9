package id.kendali.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

@KendaliTest
class OutageTests {

    private static final CannotCreateTransactionException AWAY = new CannotCreateTransactionException(
            "no connection", new SQLTransientConnectionException("request timed out"));

    @Autowired
    OutageFilter filter;

    @Autowired
    OutageResolver resolver;

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "57P01", "57P03", "53300"})
    void seesThatTheDatabaseIsAway(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "KL001"})
    void doesNotTakeARefusalForAnOutage(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void seesWhatCutATransactionOffThoughItCouldNotBeRolledBack() {
        TransactionSystemException unfinished =
                new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        assertThat(Outage.isBehind(unfinished)).isFalse();
        unfinished.initApplicationException(new IllegalStateException(new SQLException("cut off", "08006")));
        assertThat(Outage.isBehind(unfinished)).isTrue();
    }

    @Test
    void explainsAPageThatCannotBeRead() throws Exception {
        MockHttpServletResponse response = answer(new MockHttpServletRequest("GET", "/"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("Refresh")).isEqualTo("5");
        assertThat(response.getContentAsString()).contains("Basis data sedang tidak tersambung", "tiap 5 detik");
    }

    @Test
    void saysThatNothingWasSaved() throws Exception {
        MockHttpServletResponse response = answer(new MockHttpServletRequest("POST", "/reformasi"));
        assertThat(response.getHeader("Refresh")).isNull();
        assertThat(response.getContentAsString()).contains("Belum ada yang disimpan");
    }

    @Test
    void answersAPartOfAPageWithANotice() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/cari");
        request.addHeader("HX-Request", "true");
        MockHttpServletResponse response = answer(request);
        assertThat(response.getHeader("HX-Retarget")).isEqualTo("#kabar");
        assertThat(response.getContentAsString()).contains("role=\"alert\"").doesNotContain("<html");
    }

    @Test
    void comesBeforeTheResolverThatTakesABrokenPipeForABrowser() throws UnsupportedEncodingException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Exception failure = new CannotCreateTransactionException(
                "cut off", new SQLException("I/O error", "08006", new IOException("Broken pipe")));
        assertThat(resolver.resolveException(new MockHttpServletRequest("GET", "/"), response, null, failure))
                .isNotNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Basis data");
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (passed, answer) -> {
            throw AWAY;
        });
        return response;
    }
}
