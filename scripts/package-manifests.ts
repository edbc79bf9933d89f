import { escaped } from './escaped.ts';

/** What the manifests say of the course. */
export interface CourseFacts {
  readonly title: string;
  readonly description: string;
  /** A language tag. */
  readonly language: string;
  readonly version: string;
  /** Names the course for ever, as an IRI. */
  readonly id: string;
  /** The share of the test, 0 to 1, from which on it is passed; `null` where the course has no test. */
  readonly masteryScore: number | null;
  /**
   * Whether a platform may judge by itself. Platforms of SCORM do so each time that the course is left, and not to have
   * passed yet is then to have failed: some lock the learner out.
   */
  readonly isJudged: boolean;
}

const filesOf = (files: readonly string[]) =>
  files.map((file) => `      <file href="${escaped(encodeURI(file))}" />`).join('\n');

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `imsmanifest.xml` of a SCORM 1.2 package: one item, which is the whole course. */
export function scorm12Manifest(course: CourseFacts, files: readonly string[]): string {
  const mastery =
    course.masteryScore === null || !course.isJudged
      ? ''
      : `\n        <adlcp:masteryscore>${Math.round(course.masteryScore * 100)}</adlcp:masteryscore>`;
  return `${HEAD}<manifest identifier="turn-the-key" version="${escaped(course.version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(course.title)}</title>
      <item identifier="all" identifierref="app" isvisible="true">
        <title>${escaped(course.title)}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" adlcp:scormtype="sco" href="index.html">
${filesOf(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** `imsmanifest.xml` of a SCORM 2004 4th Edition package. */
export function scorm2004Manifest(course: CourseFacts, files: readonly string[]): string {
  const objective =
    course.masteryScore === null || !course.isJudged
      ? '<imsss:primaryObjective objectiveID="course" />'
      : `<imsss:primaryObjective objectiveID="course" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${course.masteryScore}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>`;
  return `${HEAD}<manifest identifier="turn-the-key" version="${escaped(course.version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(course.title)}</title>
      <item identifier="all" identifierref="app" isvisible="true">
        <title>${escaped(course.title)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            ${objective}
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true" />
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="app" type="webcontent" adlcp:scormType="sco" href="index.html">
${filesOf(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** `cmi5.xml`: the course, with one assignable unit. */
export function cmi5Structure({ title, description, language, id, masteryScore }: CourseFacts): string {
  const text = (words: string) => `<langstring lang="${escaped(language)}">${escaped(words)}</langstring>`;
  const rules =
    masteryScore === null ? 'moveOn="Completed"' : `moveOn="CompletedAndPassed" masteryScore="${masteryScore}"`;
  return `${HEAD}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${escaped(id)}">
    <title>${text(title)}</title>
    <description>${text(description)}</description>
  </course>
  <au id="${escaped(unitOf(id))}" launchMethod="AnyWindow" ${rules}>
    <title>${text(title)}</title>
    <description>${text(description)}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`;
}

const unitOf = (id: string) => (id.startsWith('urn:') ? `${id}#all` : new URL('#all', id).href);
