package com.okrcascade.host.assets;

import com.okrcascade.host.osgi.InstalledPlugin;
import com.okrcascade.host.people.Locales;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /download/resources/<plugin>:<resource>/<file>}, in the language the page asked for. */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient InstalledPlugin plugin;
    private final transient WebResources resources;
    private final transient ScriptTexts texts;
    private final transient Locales locales;

    public DownloadServlet(InstalledPlugin plugin, WebResources resources, ScriptTexts texts, Locales locales) {
        this.plugin = plugin;
        this.resources = resources;
        this.texts = texts;
        this.locales = locales;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] keyAndName = request.getPathInfo().substring(1).split("/", 2);
        Optional<WebResources.Asset> asset =
                keyAndName.length == 2 ? resources.find(keyAndName[0], keyAndName[1]) : Optional.empty();
        Optional<byte[]> content = asset.flatMap(this::content);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Files.send(request, response, keyAndName[1], content.get());
        }
    }

    private Optional<byte[]> content(WebResources.Asset asset) {
        Optional<byte[]> file = plugin.read(asset.location());
        return asset.translated() ? file.map(this::translated) : file;
    }

    private byte[] translated(byte[] script) {
        return texts.into(new String(script, StandardCharsets.UTF_8), locales.current())
                .getBytes(StandardCharsets.UTF_8);
    }
}
