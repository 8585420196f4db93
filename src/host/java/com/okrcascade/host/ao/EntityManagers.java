package com.okrcascade.host.ao;

import com.okrcascade.host.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** The real Active Objects engine over the host's database, naming tables and columns as Jira does. */
public final class EntityManagers {
    private static final int HASH_LENGTH = 6;

    private EntityManagers() {}

    static EntityManager open(Storage storage, String namespace) {
        return open(storage.source(), storage.isShared(), namespace);
    }

    public static EntityManager open(DataSource source, boolean postgres, String namespace) {
        // Jira's transactions read what is committed; the engine's own default is stricter.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
        DisposableDataSource disposable = disposable(source);
        // Without a schema the engine would read H2's own tables too.
        DatabaseProvider provider =
                postgres ? new PostgreSQLDatabaseProvider(disposable) : new H2DatabaseProvider(disposable, "PUBLIC");
        return new EntityManager(provider, new JiraLike(prefix(namespace)));
    }

    /** AO, the first six digits of the namespace's MD5 hash, and an underscore. */
    static String prefix(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return "AO_"
                    + HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH).toUpperCase(Locale.ROOT)
                    + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Prefix(String value) implements TablePrefix {
        @Override
        public String prepend(String table) {
            return value + table;
        }
    }

    private record JiraLike(String prefix) implements EntityManagerConfiguration {
        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(new Prefix(prefix)),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        /** Only the plugin's own tables, or a migration would drop everybody else's. */
        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
