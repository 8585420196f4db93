package com.okrcascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wiring holds together: everything that Jira makes from it finds what its constructor asks for. */
public class PluginConfigurationTest {
    private static BundleContext bundle;

    private AnnotationConfigApplicationContext context;

    /** Stands in for the bundle that there is only in OSGi; registered later, it wins. */
    @Configuration(proxyBeanMethods = false)
    static class Outside {
        @Bean
        BundleContext bundleContext() {
            return bundle;
        }
    }

    @Before
    @SuppressWarnings("unchecked")
    public void wire() {
        bundle = mock(BundleContext.class);
        when(bundle.registerService(eq(LifecycleAware.class), any(LifecycleAware.class), any()))
                .thenReturn(mock(ServiceRegistration.class));
        context = new AnnotationConfigApplicationContext(PluginConfiguration.class, Outside.class);
    }

    @After
    public void close() {
        context.close();
    }

    @Test
    public void nothingAsksJiraWhileThePluginIsWired() {
        verify(bundle).registerService(eq(LifecycleAware.class), any(LifecycleAware.class), any());
        verify(bundle, atLeast(1)).getProperty(anyString());
        verifyNoMoreInteractions(bundle);
    }

    @Test
    public void everythingThatJiraMakesCanBeMade() {
        AutowireCapableBeanFactory beans = context.getAutowireCapableBeanFactory();

        List<Class<?>> types = injected();

        assertThat(types).isNotEmpty();
        assertThat(types).allSatisfy(type -> assertThat(
                        beans.createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false))
                .isInstanceOf(type));
    }

    /** Resources, servlets, panels and providers say by their constructor what they need. */
    private static List<Class<?>> injected() {
        return new ClassFileImporter()
                .importPackages("com.okrcascade.web").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type ->
                                Stream.of(type.getDeclaredConstructors()).anyMatch(PluginConfigurationTest::isInjected))
                        .toList();
    }

    private static boolean isInjected(Constructor<?> constructor) {
        return constructor.isAnnotationPresent(Inject.class);
    }
}
