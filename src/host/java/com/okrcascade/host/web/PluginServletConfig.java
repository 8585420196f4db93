package com.okrcascade.host.web;

import com.okrcascade.host.plugin.Descriptor;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;

/** What a plugin's servlet is started with. */
record PluginServletConfig(Descriptor.Servlet module, ServletContext context) implements ServletConfig {
    @Override
    public String getServletName() {
        return module.key();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String name) {
        return module.initParams().get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(module.initParams().keySet());
    }
}
