package id.kendali.platform.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the application for the page that everybody sees first, as a browser would. */
final class FirstPage {

    private FirstPage() {}

    static void ask(int port) throws IOException {
        URI address = URI.create("http://127.0.0.1:%d/masuk".formatted(port));
        HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
        try (InputStream page = request.getInputStream()) {
            page.transferTo(OutputStream.nullOutputStream());
        } finally {
            request.disconnect();
        }
    }
}
