import XMLBuilder from 'fast-xml-builder';
import { printable } from '../printable';
import { type Format, placesIn } from './format';

/** JUnit's XML, which most servers for continuous integration show: a suite a file, a failed case a finding. */
export function junit(): Format {
  const xml = new XMLBuilder({ ignoreAttributes: false, format: true });
  const suite = (name: string, cases: readonly object[], counts: { tests: number; failures: number; errors: number }) =>
    xml.build({
      testsuite: {
        '@_name': printable(name),
        '@_tests': counts.tests,
        '@_failures': counts.failures,
        '@_errors': counts.errors,
        testcase: cases,
      },
    }) as string;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="byline">\n',
    file({ path, article, findings }) {
      const placeOf = placesIn(article.page.text);
      const cases = findings.map((finding) => {
        const { line, column } = placeOf(finding);
        return {
          '@_classname': printable(path),
          '@_name': `${finding.rule} ${line}:${column}`,
          failure: {
            '@_type': finding.severity,
            '@_message': printable(finding.message),
            '#text': printable(article.page.text.slice(finding.start, finding.end).replace(/\s+/g, ' ')),
          },
        };
      });
      const passed = { '@_classname': printable(path), '@_name': 'no findings' };
      const failures = findings.length;
      return suite(path, failures ? cases : [passed], { tests: failures || 1, failures, errors: 0 });
    },
    unread: ({ path, error }) =>
      suite(path, [{ '@_classname': printable(path), '@_name': 'read', error: { '@_message': printable(error) } }], {
        tests: 1,
        failures: 0,
        errors: 1,
      }),
    end: () => '</testsuites>\n',
  };
}
