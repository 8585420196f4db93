package com.okrcascade.host.ao;

import com.okrcascade.host.HostTrouble;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.plugin.DescriptorReader;
import org.osgi.framework.Bundle;

/** The {@code <ao>} module of a bundle's descriptor. */
final class DescribedActiveObjects {
    private DescribedActiveObjects() {}

    static Descriptor.ActiveObjects of(Bundle bundle) {
        return DescriptorReader.read(bundle)
                .activeObjects()
                .orElseThrow(() -> new HostTrouble("No <ao> module in " + bundle.getSymbolicName()));
    }
}
