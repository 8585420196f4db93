package com.okrcascade.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.okrcascade.host.assets.PageBuilder;
import com.okrcascade.host.dashboard.Dashboards;
import com.okrcascade.host.jira.Jira;
import com.okrcascade.host.locks.DatabaseLocks;
import com.okrcascade.host.osgi.InstalledPlugin;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.people.Preferences;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.Translations;
import com.okrcascade.host.sal.SalLocales;
import com.okrcascade.host.sal.SalLogin;
import com.okrcascade.host.sal.SalProperties;
import com.okrcascade.host.sal.SalTexts;
import com.okrcascade.host.sal.SalTimeZones;
import com.okrcascade.host.sal.SalUsers;
import com.okrcascade.host.sal.SalWebSudo;
import com.okrcascade.host.sal.SpokenContext;
import com.okrcascade.host.template.Allowlist;
import com.okrcascade.host.template.TemplateTexts;
import com.okrcascade.host.template.Templates;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The services that Atlassian's platform gives a plugin beside Jira's own. */
final class Platform {
    private final HostOptions options;
    private final String baseUrl;
    private final Storage storage;
    private final Jira jira;
    private final Preferences preferences;
    private final SalWebSudo webSudo;
    private final Locales locales;
    private final Translations translations;
    private final Templates templates;
    private final Dashboards dashboards;
    private final PageBuilder pages = new PageBuilder();

    Platform(
            HostOptions options,
            String baseUrl,
            Storage storage,
            Jira jira,
            InstalledPlugin plugin,
            Descriptor descriptor) {
        this.options = options;
        this.baseUrl = baseUrl;
        this.storage = storage;
        this.jira = jira;
        this.preferences = new Preferences(storage.database());
        this.dashboards = new Dashboards(storage.database());
        this.locales = new Locales(preferences);
        this.webSudo = new SalWebSudo(options.webSudo(), Clock.systemUTC());
        this.translations = Translations.of(plugin::read, descriptor.translations());
        this.templates = new Templates(
                plugin::read,
                new Allowlist(descriptor.allowedMethods(), options.strictTemplates()),
                () -> Map.of(
                        "i18n",
                        new TemplateTexts(translations, locales.current()),
                        "baseurl",
                        URI.create(baseUrl).getPath()));
    }

    /** By the interface they are found under. */
    Map<Class<?>, Object> services(EventPublisher events, SchedulerService scheduler) {
        Map<Class<?>, Object> services = new LinkedHashMap<>(jira.services());
        services.computeIfPresent(
                JiraAuthenticationContext.class,
                (type, context) -> new SpokenContext((JiraAuthenticationContext) context, locales, translations));
        services.put(EventPublisher.class, events);
        services.put(SchedulerService.class, scheduler);
        services.put(ClusterLockService.class, new DatabaseLocks(storage));
        services.put(UserManager.class, salUsers());
        services.put(ApplicationProperties.class, new SalProperties(baseUrl, options.home()));
        services.put(LoginUriProvider.class, new SalLogin(baseUrl));
        services.put(I18nResolver.class, new SalTexts(translations, locales));
        services.put(LocaleResolver.class, new SalLocales(locales));
        services.put(TimeZoneManager.class, new SalTimeZones());
        services.put(WebSudoManager.class, webSudo);
        services.put(TemplateRenderer.class, templates);
        services.put(PageBuilderService.class, pages);
        return services;
    }

    private SalUsers salUsers() {
        return new SalUsers(
                ofJira(com.atlassian.jira.user.util.UserManager.class),
                ofJira(GlobalPermissionManager.class),
                ofJira(GroupManager.class));
    }

    <T> T ofJira(Class<T> type) {
        return type.cast(jira.services().get(type));
    }

    Storage storage() {
        return storage;
    }

    SalWebSudo webSudo() {
        return webSudo;
    }

    Preferences preferences() {
        return preferences;
    }

    Locales locales() {
        return locales;
    }

    Translations translations() {
        return translations;
    }

    Templates templates() {
        return templates;
    }

    Dashboards dashboards() {
        return dashboards;
    }

    PageBuilder pages() {
        return pages;
    }
}
