package com.okrcascade.host.template;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.okrcascade.host.HostTrouble;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;

/** Velocity as Jira runs it: what a template prints is escaped, and what it may call is on a list. */
public final class Templates implements TemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();
    private final Sources sources;
    private final Defaults defaults;

    /** What every template finds in its context, such as the texts of the reader's language. */
    public interface Defaults {
        Map<String, Object> get();
    }

    public Templates(Sources sources, MethodPolicy policy, Defaults defaults) {
        this.sources = sources;
        this.defaults = defaults;
        engine.setApplicationAttribute(Sources.class.getName(), sources);
        engine.setApplicationAttribute(MethodPolicy.class.getName(), policy);
        engine.setProperty("resource.loader", "sources");
        engine.setProperty("sources.resource.loader.class", SourceLoader.class.getName());
        engine.setProperty("runtime.introspector.uberspect", GuardedIntrospection.class.getName());
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("input.encoding", "UTF-8");
        engine.setProperty("velocimacro.library", "");
        try {
            engine.init();
        } catch (Exception e) { // Velocity 1.7 declares no less
            throw new HostTrouble("Velocity does not start", e);
        }
    }

    @Override
    public void render(String template, Writer writer) throws IOException {
        render(template, Map.of(), writer);
    }

    @Override
    public void render(String template, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(rendered(out -> engine.getTemplate(template, "UTF-8").merge(escaping(context), out)));
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        return rendered(out -> engine.evaluate(escaping(context), out, "fragment", fragment));
    }

    @Override
    public boolean resolve(String template) {
        return sources.find(template).isPresent();
    }

    public String text(String template, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            render(template, context, out);
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return out.toString();
    }

    private interface Rendering {
        void to(Writer out) throws Exception; // as Velocity 1.7 declares it
    }

    private static String rendered(Rendering rendering) {
        StringWriter out = new StringWriter();
        try {
            rendering.to(out);
        } catch (NotAllowed e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException(e);
        }
        return out.toString();
    }

    private VelocityContext escaping(Map<String, Object> values) {
        VelocityContext context = new VelocityContext();
        defaults.get().forEach(context::put);
        values.forEach(context::put);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new Escaping());
        cartridge.attachToContext(context);
        return context;
    }
}
