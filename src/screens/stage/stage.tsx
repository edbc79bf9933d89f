import { Computer } from '../browser/computer.tsx';
import { Phone } from '../phone/phone.tsx';

/** The simulated devices of a running session. */
export const Stage = () => (
  <div data-stage>
    <Computer />
    <Phone />
  </div>
);
