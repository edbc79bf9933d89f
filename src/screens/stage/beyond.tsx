import { useScene } from '../stage-view.tsx';
import { FarDevices } from './far-devices.tsx';
import { OwnNote } from './note.tsx';

/** What somebody who has walked away has beside the phone: a note of theirs, or what lies out of reach. */
export default function Beyond() {
  return useScene().hasNote ? <OwnNote /> : <FarDevices />;
}
