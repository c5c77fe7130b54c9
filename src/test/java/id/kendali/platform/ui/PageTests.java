package id.kendali.platform.ui;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = SamplePages.class)
class PageTests {

    private final MockMvcTester pages;

    @Autowired
    PageTests(WebApplicationContext context) {
        this.pages = MockMvcTester.from(context);
    }

    @Test
    void x() throws Exception {
        System.out.println(pages.get()
                .uri("/sample?periode=B06&kata=x y")
                .exchange()
                .getResponse()
                .getContentAsString());
        System.out.println(pages.get().uri("/form").exchange().getResponse().getContentAsString());
        System.out.println(pages.post()
                .uri("/form")
                .param("realised", "50")
                .param("title", "a")
                .param("kind", "B09")
                .param("on", "2026-01-14")
                .exchange()
                .getResponse()
                .getContentAsString());
        System.out.println(pages.get().uri("/bare").exchange().getResponse().getContentAsString());
        System.out.println(pages.get()
                .uri("/refused")
                .header("HX-Request", "true")
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
