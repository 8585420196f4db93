package com.okrcascade.host.modules;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.okrcascade.host.jira.Jira;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.Descriptor;

/** Hands the plugin's JQL functions to Jira. */
public final class JqlFunctions {
    private JqlFunctions() {}

    private record Module(Descriptor.Jql described) implements JqlFunctionModuleDescriptor {
        @Override
        public String getFunctionName() {
            return described.name();
        }

        @Override
        public boolean isList() {
            return described.list();
        }
    }

    public static void add(Descriptor descriptor, PluginBeans beans, Jira jira) {
        for (Descriptor.Jql described : descriptor.jqlFunctions()) {
            JqlFunction function = (JqlFunction) beans.create(described.className());
            function.init(new Module(described));
            jira.addJqlFunction(function);
        }
    }
}
