package com.okrcascade.host.template;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Gives Velocity its templates. Velocity makes it by name, so it must be public. */
public final class SourceLoader extends ResourceLoader {
    private Sources sources;

    @Override
    public void init(ExtendedProperties configuration) {
        sources = (Sources) rsvc.getApplicationAttribute(Sources.class.getName());
    }

    @Override
    public InputStream getResourceStream(String source) {
        return sources.find(source)
                .map(ByteArrayInputStream::new)
                .orElseThrow(() -> new ResourceNotFoundException("No template " + source));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
