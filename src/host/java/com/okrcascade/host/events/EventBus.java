package com.okrcascade.host.events;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls listeners in the thread that publishes. A listener that fails is logged, and nobody else notices. */
public final class EventBus implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    private record Subscription(Object listener, Method method) {
        boolean wants(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        void deliver(Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("{} failed", method, e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("{} cannot be called", method, e);
            }
        }
    }

    @Override
    public void publish(Object event) {
        subscriptions.stream().filter(each -> each.wants(event)).forEach(each -> each.deliver(event));
    }

    @Override
    public void register(Object listener) {
        unregister(listener);
        Stream.of(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1)
                .peek(method -> method.setAccessible(true))
                .forEach(method -> subscriptions.add(new Subscription(listener, method)));
    }

    @Override
    public void unregister(Object listener) {
        subscriptions.removeIf(each -> each.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        subscriptions.clear();
    }
}
