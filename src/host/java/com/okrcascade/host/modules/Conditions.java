package com.okrcascade.host.modules;

import com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition;
import com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.plugin.web.Condition;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.ConditionSpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decides whether modules show. Jira's own conditions are made by the host, the plugin's by its Spring context. */
public final class Conditions {
    private final PluginBeans beans;
    private final GlobalPermissionManager permissions;
    private final Map<ConditionSpec.Single, Condition> made = new ConcurrentHashMap<>();

    public Conditions(PluginBeans beans, GlobalPermissionManager permissions) {
        this.beans = beans;
        this.permissions = permissions;
    }

    public boolean hold(ConditionSpec spec, Map<String, Object> context) {
        if (spec instanceof ConditionSpec.Single single) {
            boolean shows = made.computeIfAbsent(single, this::make).shouldDisplay(context);
            return shows != single.inverted();
        }
        if (spec instanceof ConditionSpec.AnyOf any) {
            return any.parts().stream().anyMatch(part -> hold(part, context));
        }
        return ((ConditionSpec.AllOf) spec).parts().stream().allMatch(part -> hold(part, context));
    }

    private Condition make(ConditionSpec.Single spec) {
        Condition condition = create(spec.className());
        condition.init(spec.params());
        return condition;
    }

    private Condition create(String className) {
        if (className.equals(UserIsAdminCondition.class.getName())) {
            return new UserIsAdminCondition(permissions);
        }
        if (className.equals(UserLoggedInCondition.class.getName())) {
            return new UserLoggedInCondition();
        }
        return (Condition) beans.create(className);
    }
}
