package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
    void drawsTheShellAroundAPage() {
        assertThat(pages.get().uri("/sample")).hasStatusOk().bodyText().contains("<h1>Wilayah</h1>");
    }

    @Test
    void x() throws Exception {
        System.out.println(pages.get().uri("/sample").exchange().getResponse().getContentAsString());
        System.out.println(pages.get().uri("/missing").exchange().getResponse().getContentAsString());
        System.out.println(pages.get()
                .uri("/refused")
                .header("HX-Request", "true")
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
