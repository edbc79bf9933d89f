import { defineStep } from '../define.ts';

export const seeTheProof = defineStep.look({
  id: 'see-the-proof',
  title: 'logout.proof.title',
  says: 'logout.proof.says',
  done: 'logout.proof.done',
  notes: 'logout.proof.notes',
  answers: [
    {
      id: 'no-chats',
      label: 'logout.proof.noChats',
      says: 'logout.proof.noChats.reply',
      isRight: false,
      belief: 'closing-tab-logs-out',
    },
    { id: 'qr', label: 'logout.proof.qr', says: 'logout.proof.qr.reply', isRight: true, spot: 'site.qr' },
    { id: 'address', label: 'logout.proof.address', says: 'logout.proof.address.reply', isRight: false },
  ],
});
