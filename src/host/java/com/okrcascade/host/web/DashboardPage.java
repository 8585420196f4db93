package com.okrcascade.host.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.okrcascade.host.assets.PageBuilder;
import com.okrcascade.host.dashboard.Dashboard;
import com.okrcascade.host.dashboard.DashboardItems;
import com.okrcascade.host.dashboard.Dashboards;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.plugin.Translations;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code /secure/Dashboard.jspa}: the reader's gadgets; a script fills and arranges them. */
public final class DashboardPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "dashboard.";

    private final transient Dashboards dashboards;
    private final transient DashboardItems items;
    private final transient PageBuilder page;
    private final transient Layout layout;
    private final transient Translations hostTexts;
    private final transient Locales locales;
    private final transient ObjectMapper json = new ObjectMapper();

    public DashboardPage(
            Dashboards dashboards,
            DashboardItems items,
            PageBuilder page,
            Layout layout,
            Translations hostTexts,
            Locales locales) {
        this.dashboards = dashboards;
        this.items = items;
        this.page = page;
        this.layout = layout;
        this.hostTexts = hostTexts;
        this.locales = locales;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String user = CurrentUser.get().orElseThrow().getKey();
        Dashboard dashboard = dashboards.seenBy(user);
        List<DashboardItems.Item> offered = items.offered();
        page.required().requireContext("atl.dashboard");
        layout.page(request, response, "general", "dashboard", values(user, dashboard, offered));
    }

    private Map<String, Object> values(String user, Dashboard dashboard, List<DashboardItems.Item> offered)
            throws IOException {
        Map<String, Object> data = Map.of("items", offered, "gadgets", dashboard.gadgets(), "texts", texts());
        Map<String, Object> values = new HashMap<>();
        values.put("section", "dashboards");
        values.put("heading", dashboard.title());
        values.put("own", dashboards.ownOf(user).isPresent());
        values.put("gadgets", offered);
        values.put("script", "dashboard.js");
        values.put("dataHtml", json.writeValueAsString(data).replace("<", "\\u003c"));
        return values;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        hostTexts
                .withPrefix(locales.current(), TEXTS)
                .forEach((key, text) -> texts.put(key.substring(TEXTS.length()), text));
        return texts;
    }
}
