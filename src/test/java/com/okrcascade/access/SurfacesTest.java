package com.okrcascade.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.Reading;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.web.page.PageServlet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Whatever reaches somebody is known to the matrix. A new surface fails here until it has its line. */
public class SurfacesTest {
    private static final Set<String> SHOWN = Set.of(
            "rest",
            "servlet",
            "servlet-filter",
            "web-panel",
            "dashboard-item",
            "gadget",
            "web-item",
            "jql-function",
            "customfield-type",
            "report",
            "workflow-function",
            "issue-tab-panel",
            "project-tab-panel",
            "listener");
    private static final Set<String> READERS =
            Set.of(Actor.class.getName(), Access.class.getName(), Reading.class.getName(), Graph.class.getName());

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.okrcascade.web", "com.okrcascade.application");

    @Test
    public void everyOperationOfRestIsAskedByTheMatrix() {
        assertThat(Surfaces.operations()).isEqualTo(operationsOfTheCode());
    }

    @Test
    public void everyOperationIsAskedAboutSomething() {
        assertThat(Surfaces.operations()).allSatisfy(operation -> {
            Pattern pattern =
                    Pattern.compile(operation.replaceAll("\\{\\w+}", "[^/ ]+") + "(\\?.*)?( \\{.*)?", Pattern.DOTALL);
            assertThat(Surfaces.of(operation)).isNotEmpty().allSatisfy(request -> assertThat(request.toString())
                    .matches(pattern));
        });
    }

    @Test
    public void everyAddressOfAPageIsOpenedByTheMatrix() throws Exception {
        assertThat(Surfaces.PAGES).isEqualTo(pages());
    }

    /** What Jira shows or calls, as the descriptor names it. */
    @Test
    public void everyModuleOfThePluginIsKnown() throws IOException {
        String descriptor = Files.readString(java.nio.file.Path.of("atlassian-plugin.xml"));
        Matcher module = Pattern.compile("<([a-z-]+) key=\"([^\"]+)\"").matcher(descriptor);
        Set<String> found = new TreeSet<>();
        while (module.find()) if (SHOWN.contains(module.group(1))) found.add(module.group(1) + " " + module.group(2));

        assertThat(Surfaces.MODULES).isEqualTo(found);
    }

    /** A use case that knows who asks, or what of, is behind a surface that the matrix asks, or is known to be inside. */
    @Test
    public void everyUseCaseIsBehindASurfaceOfTheMatrix() {
        Set<String> reached = new HashSet<>();
        resources().forEach(resource -> reach(resource, reached));
        reach(PageServlet.class, reached);

        Set<String> unreached = new TreeSet<>(useCases());
        unreached.removeAll(reached);
        assertThat(unreached).isEqualTo(Surfaces.INSIDE);
    }

    /** What a surface is made of, and what that is made of. */
    private static void reach(Class<?> type, Set<String> reached) {
        for (Constructor<?> constructor : type.getDeclaredConstructors())
            for (Class<?> part : constructor.getParameterTypes())
                if (part.getName().startsWith("com.okrcascade.application.") && reached.add(part.getName()))
                    reach(part, reached);
    }

    private static Set<String> useCases() {
        return CODE.stream()
                .filter(type -> type.getPackageName().startsWith("com.okrcascade.application"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isRecord())
                .filter(type -> !type.isNestedClass() && !type.isInterface())
                .filter(type -> type.getMethods().stream().anyMatch(SurfacesTest::asks))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean asks(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().stream().anyMatch(type -> READERS.contains(type.getName()));
    }

    private static Set<String> operationsOfTheCode() {
        Set<String> operations = new HashSet<>();
        resources().forEach(type -> Arrays.stream(type.getDeclaredMethods())
                .forEach(method -> word(method).ifPresent(word -> operations.add(word + " " + address(type, method)))));
        return operations;
    }

    private static Stream<Class<?>> resources() {
        return CODE.stream().filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect);
    }

    private static Optional<String> word(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(Class<?> type, Method method) {
        @Nullable Path below = method.getAnnotation(Path.class);
        String path = type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
        return ("/" + path).replaceAll("/+", "/").replaceFirst("/$", "");
    }

    /** Pages are not public: only their servlet knows them. */
    private static Set<String> pages() throws ReflectiveOperationException {
        Class<?> page = Class.forName(PageServlet.class.getPackageName() + ".Page");
        var address = page.getDeclaredField("address");
        address.setAccessible(true);
        Set<String> addresses = new HashSet<>();
        for (Object one : page.getEnumConstants()) addresses.add((String) address.get(one));
        return addresses;
    }
}
