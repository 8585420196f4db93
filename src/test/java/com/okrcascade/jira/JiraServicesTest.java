package com.okrcascade.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

public class JiraServicesTest {
    private final BundleContext bundle = mock(BundleContext.class);
    private final JiraServices services = new JiraServices(bundle);

    private void offer(SearchService service) throws Exception {
        @SuppressWarnings("unchecked")
        ServiceReference<SearchService> reference = mock(ServiceReference.class);
        when(bundle.getServiceReferences(SearchService.class.getName(), null))
                .thenReturn(new ServiceReference<?>[] {reference});
        when(bundle.getServiceReferences(anyString(), any())).thenAnswer(call -> new ServiceReference<?>[] {reference});
        when(bundle.getService(reference)).thenReturn(service);
    }

    @Test
    public void wiringDoesNotAskJiraForAnything() {
        SearchService service = services.get(SearchService.class);

        assertThat(service.equals(service)).isTrue();
        assertThat(service).hasToString("Jira's SearchService");
        verifyNoInteractions(bundle);
    }

    @Test
    public void aCallFindsTheService() throws Exception {
        SearchService jira = mock(SearchService.class);
        when(jira.searchCount(null, null)).thenReturn(7L);
        offer(jira);

        assertThat(services.get(SearchService.class).searchCount(null, null)).isEqualTo(7);
    }

    @Test
    public void whatTheServiceThrowsComesThroughAsItIs() throws Exception {
        SearchService jira = mock(SearchService.class);
        when(jira.searchCount(null, null)).thenThrow(new SearchException("no index"));
        offer(jira);

        assertThatThrownBy(() -> services.get(SearchService.class).searchCount(null, null))
                .isInstanceOf(SearchException.class)
                .hasMessage("no index");
    }

    @Test
    public void aServiceThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> services.get(SearchService.class).searchCount(null, null))
                .isInstanceOf(ServiceNotThere.class)
                .hasMessageContaining("SearchService");
    }
}
