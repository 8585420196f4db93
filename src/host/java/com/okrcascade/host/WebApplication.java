package com.okrcascade.host;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.host.assets.DownloadServlet;
import com.okrcascade.host.assets.ScriptTexts;
import com.okrcascade.host.assets.StaticServlet;
import com.okrcascade.host.assets.WebResources;
import com.okrcascade.host.dashboard.DashboardItems;
import com.okrcascade.host.dashboard.DashboardResource;
import com.okrcascade.host.jira.Jira;
import com.okrcascade.host.modules.Conditions;
import com.okrcascade.host.modules.Views;
import com.okrcascade.host.modules.WebPanels;
import com.okrcascade.host.osgi.InstalledPlugin;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.Translations;
import com.okrcascade.host.rest.RestApplications;
import com.okrcascade.host.sal.SalWebSudo;
import com.okrcascade.host.template.ClassPathSources;
import com.okrcascade.host.template.MethodPolicy;
import com.okrcascade.host.template.TemplateTexts;
import com.okrcascade.host.template.Templates;
import com.okrcascade.host.web.AdminHome;
import com.okrcascade.host.web.DashboardPage;
import com.okrcascade.host.web.ForPeople;
import com.okrcascade.host.web.HttpServer;
import com.okrcascade.host.web.Layout;
import com.okrcascade.host.web.LoginPages;
import com.okrcascade.host.web.Navigation;
import com.okrcascade.host.web.PageAssets;
import com.okrcascade.host.web.PluginServlets;
import com.okrcascade.host.web.PreferencesServlet;
import com.okrcascade.host.web.RequestScope;
import com.okrcascade.host.web.SameOrigin;
import com.okrcascade.host.web.SecurityHeaders;
import com.okrcascade.host.web.Sessions;
import com.okrcascade.host.web.Shell;
import com.okrcascade.host.web.WebSudoPages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Everything that answers below {@code /jira}: how pages, REST, downloads and the plugin's servlets hang together. */
final class WebApplication {
    private final Platform platform;
    private final InstalledPlugin plugin;
    private final Descriptor descriptor;
    private final PluginBeans beans;
    private final Jira jira;
    private final GlobalPermissionManager permissions;
    private final Path aui;
    private final Conditions conditions;
    private final WebResources resources;
    private final Views views;
    private final Translations hostTexts;

    WebApplication(
            HostOptions options,
            Platform platform,
            InstalledPlugin plugin,
            Descriptor descriptor,
            PluginBeans beans,
            Jira jira) {
        this.platform = platform;
        this.plugin = plugin;
        this.descriptor = descriptor;
        this.beans = beans;
        this.jira = jira;
        this.permissions = platform.ofJira(GlobalPermissionManager.class);
        this.aui = options.jar().resolveSibling("aui");
        this.conditions = new Conditions(beans, permissions);
        this.resources = new WebResources(descriptor, beans);
        this.views = new Views(beans, platform.templates());
        this.hostTexts = Translations.of(new ClassPathSources()::find, List.of("host.i18n.host"));
    }

    void addTo(HttpServer server) {
        Sessions sessions = new Sessions(platform.ofJira(UserManager.class));
        Layout layout = layout();
        server.filter(new SecurityHeaders());
        server.filter(new SameOrigin());
        server.filter(new RequestScope(jira, sessions, platform.pages()));
        addFiles(server);
        addRest(server);
        server.servlet(new LoginPages(jira, sessions, layout), "/login.jsp", "/logout");
        server.servlet(new PreferencesServlet(platform.preferences()), "/host/preferences");
        server.servlet(new PluginServlets(descriptor, beans, permissions, layout), "/plugins/servlet/*");
        server.servlet(new ForPeople(new AdminHome(layout)), "/secure/admin/*");
        server.servlet(
                new ForPeople(new WebSudoPages(jira, platform.webSudo(), layout)),
                SalWebSudo.ADDRESS,
                WebSudoPages.DROP);
        addDashboard(server, layout);
        server.servlet(
                new ForPeople(jira.pages(panels(), layout)), Jira.pagePaths().toArray(String[]::new));
    }

    private void addDashboard(HttpServer server, Layout layout) {
        DashboardItems items =
                new DashboardItems(descriptor, conditions, views, platform.translations(), platform.locales());
        DashboardPage page = new DashboardPage(
                platform.dashboards(), items, platform.pages(), layout, hostTexts, platform.locales());
        server.servlet(new ForPeople(page), "/secure/Dashboard.jspa", "");
        addRest(
                server,
                () -> new RestApplications(permissions).of(Set.of(new DashboardResource(platform.dashboards()))),
                "/rest/host/1.0");
    }

    private void addFiles(HttpServer server) {
        server.servlet(new StaticServlet(aui), "/static/*");
        server.servlet(
                new DownloadServlet(plugin, resources, new ScriptTexts(platform.translations()), platform.locales()),
                "/download/resources/*");
    }

    private void addRest(HttpServer server) {
        RestApplications applications = new RestApplications(permissions);
        addRest(server, () -> applications.of(jira.restSingletons()), "/rest/api/2", "/rest/api/latest");
        for (Descriptor.Rest module : descriptor.rests()) {
            String path = "/rest" + module.path() + "/";
            addRest(server, () -> applications.of(module, plugin, beans), path + module.version(), path + "latest");
        }
    }

    /** Applications cannot share their filters, so each path gets an application of its own. */
    private static void addRest(HttpServer server, Supplier<ResourceConfig> application, String... paths) {
        for (String path : paths) {
            server.servlet(new ServletContainer(application.get()), path + "/*");
        }
    }

    private WebPanels panels() {
        return new WebPanels(descriptor, conditions, views, platform.translations(), platform.locales());
    }

    private Layout layout() {
        Navigation navigation = new Navigation(
                descriptor, conditions, platform.translations(), platform.templates(), platform.locales());
        Shell shell =
                new Shell(navigation, platform.locales(), platform.preferences(), permissions, platform.webSudo());
        return new Layout(hostTemplates(), shell, new PageAssets(platform.pages(), resources, aui));
    }

    /** The host's and Jira's own templates, which are trusted. */
    private Templates hostTemplates() {
        return new Templates(
                new ClassPathSources(),
                MethodPolicy.ANYTHING,
                () -> Map.of(
                        "text", new TemplateTexts(hostTexts, platform.locales().current())));
    }
}
