package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class PageExchangeTests {

    private final MockServletContext application = new MockServletContext();
    private final MockHttpServletRequest request = new MockHttpServletRequest(application, "GET", "/wilayah");
    private final PageExchange page = new PageExchange(JakartaServletWebApplication.buildApplication(application)
            .buildExchange(request, new MockHttpServletResponse()));

    @Test
    void readsWhatTheRequestCarries() {
        request.setAttribute("_csrf", "kunci");
        assertThat(page.getAttributeValue("_csrf")).isEqualTo("kunci");
        assertThat(page.containsAttribute("_csrf")).isTrue();
        assertThat(page.getAttributeValue("board")).isNull();
    }

    @Test
    void keepsItsVariablesToItself() {
        page.setAttributeValue("row", "Ternate");
        assertThat(page.getAttributeValue("row")).isEqualTo("Ternate");
        assertThat(request.getAttribute("row")).isNull();
        page.setAttributeValue("row", "Tobelo");
        page.removeAttribute("row");
        assertThat(page.containsAttribute("row")).isFalse();
    }

    @Test
    void hidesTheRequestsOwnOfTheSameName() {
        request.setAttribute("active", "/kinerja");
        page.setAttributeValue("active", "/wilayah");
        assertThat(page.getAttributeValue("active")).isEqualTo("/wilayah");
        page.removeAttribute("active");
        assertThat(page.getAttributeValue("active")).isNull();
        assertThat(request.getAttribute("active")).isEqualTo("/kinerja");
    }

    @Test
    void namesBothTogether() {
        request.setAttribute("_csrf", "kunci");
        request.setAttribute("hidden", "x");
        page.setAttributeValue("row", "Ternate");
        page.removeAttribute("hidden");
        assertThat(Collections.list(page.getAttributeNames())).containsExactlyInAnyOrder("_csrf", "row");
    }
}
